import { studies } from '#models/belgium/studies'
import { openShipped } from '../../app/files/open'
import { showResults } from '../../app/view/choices'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'

/** The shipped studies that no question stands for. */
export function ExampleList({ but }: { readonly but: readonly string[] }) {
  const { t, model } = useText()
  return (
    <>
      <h3>{t('start:examples')}</h3>
      <ul>
        {studies
          .filter(({ id }) => !but.includes(id))
          .map(({ id }) => (
            <li key={id}>
              <Button
                look="linkish"
                title={model.studies[id]?.about}
                onClick={() => openShipped(id, model, showResults)}
              >
                {model.studies[id]?.label}
              </Button>
            </li>
          ))}
      </ul>
    </>
  )
}
