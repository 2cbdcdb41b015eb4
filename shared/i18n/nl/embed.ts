import type { Words } from '../words'

export const embed: Words<'embed'> = {
  'chart.number': 'Er is hier geen grafiek {{asked}}: de grafieken van deze studie zijn genummerd van 1 tot {{last}}.',
  'chart.series': 'Er is hier geen grafiek van {{asked}}: het model heeft zo’n reeks niet.',
  'chart.apart':
    'Deze reeksen passen niet in één grafiek: {{asked}}. Een grafiek heeft één eenheid en hoogstens {{most}} lijnen.',
  noLevers_one: 'Er is hier geen hefboom {{asked}}: het model heeft er geen met die naam.',
  noLevers_other: 'De hefbomen {{asked}} zijn er hier niet: het model heeft er geen met die namen.',
  unknown_one: 'Het adres vraagt {{asked}}; dat is hier niet bekend en is weggelaten. Gevraagd kan worden: {{known}}.',
  unknown_other:
    'Het adres vraagt {{asked}}; die zijn hier niet bekend en zijn weggelaten. Gevraagd kan worden: {{known}}.',
  reset: 'Zoals in het bestand',
  whole: 'De hele studie openen in een nieuw tabblad',
}
