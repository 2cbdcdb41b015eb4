import { listText } from '#models/narrative/list'
import { useText } from '../../ui/text'
import { licenceTexts } from './licenceTexts.generated'

/** The licences of all that is carried, as their authors wrote them: whole, and in their own language. */
export function LicenceTexts() {
  const words = useText()
  return (
    <ul className="about-licences">
      {licenceTexts.map(({ packages, text }) => (
        <li key={packages.join()}>
          <details>
            <summary>{listText(packages, words)}</summary>
            <pre lang="en">{text}</pre>
          </details>
        </li>
      ))}
    </ul>
  )
}
