import type { Words } from '../words'

export const link: Words<'link'> = {
  menu: 'Link naar deze studie…',
  title: 'Link naar deze studie',
  text: 'De link bevat de scenario’s met hun hefbomen, aannames en notities, en de grafieken. Niets ervan gaat naar een server: wie de link heeft, heeft de studie.',
  left: 'Niet in de link: de auteur, de notities bij de studie, de huisstijl van rapporten en dia’s en de presentatie. Stuur daarvoor het bestand.',
  address: 'Het adres',
  copy: 'Link kopiëren',
  copied: 'De link staat op het klembord.',
  notCopied: 'De link kon niet op het klembord worden gezet. Hij is geselecteerd: kopieer hem met het toetsenbord.',
  code: 'De link als QR-code',
  noCode: 'De link is te lang voor een QR-code die een camera kan lezen.',
  tooLong:
    'Deze studie is te groot voor een link: mailprogramma’s laten hoogstens {{most}} tekens heel. Stuur ze als bestand.',
}
