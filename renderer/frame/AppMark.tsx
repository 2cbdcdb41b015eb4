import mark from '../../identity/levier.svg'

/** The app's own mark, beside its name. */
export const AppMark = () => <img className="app-mark" src={mark} alt="" width="24" height="24" />
