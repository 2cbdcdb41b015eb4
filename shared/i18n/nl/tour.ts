import type { Words } from '../words'

export const tour: Words<'tour'> = {
  title: 'Rondleiding van drie minuten',
  place: '{{number}} van {{count}}',
  next: 'Volgende',
  back: 'Vorige',
  skip: 'De rondleiding verlaten',
  end: 'Klaar',
  'lever.title': 'Een hefboom bewegen',
  'lever.text':
    'Een hefboom is beleid (€, ◊) of een omstandigheid (○). Versleep hem of typ een getal: alles volgt meteen. Het grijze streepje is ongewijzigd beleid; de merktekens zijn waarden die in de documenten staan.',
  'cards.title': 'Het effect lezen',
  'cards.text':
    'Zes resultaten voor één jaar: de waarde, wat de hefbomen eraan veranderen, en de bandbreedte waarin negen op de tien simulaties liggen.',
  'year.title': 'Het jaar kiezen',
  'year.text':
    'De kernresultaten en de zinnen gaan over dit jaar. Met de tweede schuifregelaar kiest u de jaren die de grafieken tonen.',
  'chart.title': 'Het verloop bekijken',
  'chart.text':
    'De titel zegt wat er te zien is. Uw scenario staat in kleur, ongewijzigd beleid in het grijs, de bandbreedte is een gekleurde zone. Een klik op een lijn leidt naar haar vergelijking en bron.',
  'target.title': 'Wat in de weg staat',
  'target.text':
    'Waar een doelstelling niet wordt gehaald, staat hier waarom, en welke hefbomen zouden helpen. Met een klik stelt u er een in; met “Ongedaan maken” komt u daarop terug.',
  'why.title': 'Waarom, en hoe zeker',
  'why.text':
    '“Verklaring” splitst een resultaat op in wat elke hefboom bijdraagt. “Onzekerheid” geeft de kansen. “Doel” zoekt de combinatie van hefbomen die een doelstelling haalt.',
  'sources.title': 'Waar elk getal vandaan komt',
  'sources.text': 'Elk cijfer en elke aanname met bron en bandbreedte, en wat gepubliceerde studies hebben gevonden.',
  'scenarios.title': 'Vergelijken en presenteren',
  'scenarios.text':
    'Voeg hier scenario’s of voorbeelden toe en vergelijk ze; dia’s maakt u onder “Presentatie”. Niets verlaat deze computer. Een klik op de naam Levier brengt u terug naar de startpagina.',
}
