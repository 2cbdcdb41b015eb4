import type { Language } from './languages'

/** The words of the page for when it could not even load its words. */
export const bare: Readonly<Record<Language, { readonly unloaded: string; readonly reload: string }>> = {
  fr: {
    unloaded:
      'Levier n’a pu être chargé : le serveur est arrêté ou la connexion est coupée. Rien n’est perdu : le travail non enregistré est gardé et vous sera proposé.',
    reload: 'Recharger la page',
  },
  de: {
    unloaded:
      'Levier konnte nicht geladen werden: Der Server wurde beendet oder die Verbindung ist unterbrochen. Nichts ist verloren: Nicht gespeicherte Arbeit wird aufbewahrt und Ihnen wieder angeboten.',
    reload: 'Seite neu laden',
  },
  nl: {
    unloaded:
      'Levier kon niet worden geladen: de server is gestopt of de verbinding is verbroken. Er is niets verloren: niet-opgeslagen werk is bewaard en wordt straks weer aangeboden.',
    reload: 'De pagina opnieuw laden',
  },
  en: {
    unloaded:
      'Levier could not be loaded: the server has ended or the connection is gone. Nothing is lost: unsaved work is kept, and will be offered.',
    reload: 'Reload the page',
  },
}
