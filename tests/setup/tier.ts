/** Is this the long run (`npm run test:long`), which tries all there is? */
export const LONG = process.env["LONG"] !== undefined;
