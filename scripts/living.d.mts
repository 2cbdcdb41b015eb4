export declare const livingPage: () => Promise<string>
