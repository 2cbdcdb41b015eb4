// Written by `npm run notices` from what the builds put into the app. Do not edit.

import type { CarriedPackage } from './licences'

export const ownLicence = "Apache-2.0"

export const carriedPackages: readonly CarriedPackage[] = [
 {
  "name": "@fontsource-variable/inter",
  "version": "5.3.0",
  "licence": "OFL-1.1"
 },
 {
  "name": "@fontsource-variable/source-serif-4",
  "version": "5.3.1",
  "licence": "OFL-1.1"
 },
 {
  "name": "@internationalized/number",
  "version": "3.6.9",
  "licence": "Apache-2.0"
 },
 {
  "name": "@internationalized/string",
  "version": "3.2.10",
  "licence": "Apache-2.0"
 },
 {
  "name": "browser-fs-access",
  "version": "0.38.0",
  "licence": "Apache-2.0"
 },
 {
  "name": "clsx",
  "version": "2.1.1",
  "licence": "MIT"
 },
 {
  "name": "comlink",
  "version": "4.4.2",
  "licence": "Apache-2.0"
 },
 {
  "name": "core-util-is",
  "version": "1.0.3",
  "licence": "MIT"
 },
 {
  "name": "d3-array",
  "version": "3.2.5",
  "licence": "ISC"
 },
 {
  "name": "d3-dsv",
  "version": "3.0.2",
  "licence": "ISC"
 },
 {
  "name": "d3-geo",
  "version": "3.1.2",
  "licence": "ISC"
 },
 {
  "name": "d3-path",
  "version": "3.1.1",
  "licence": "ISC"
 },
 {
  "name": "d3-scale",
  "version": "4.0.3",
  "licence": "ISC"
 },
 {
  "name": "d3-shape",
  "version": "3.2.1",
  "licence": "ISC"
 },
 {
  "name": "electron",
  "version": "45.5.0",
  "licence": "MIT"
 },
 {
  "name": "exceljs",
  "version": "4.4.0",
  "licence": "MIT"
 },
 {
  "name": "hyparquet",
  "version": "1.31.5",
  "licence": "MIT"
 },
 {
  "name": "hyparquet-writer",
  "version": "0.17.0",
  "licence": "MIT"
 },
 {
  "name": "i18next",
  "version": "26.7.2",
  "licence": "MIT"
 },
 {
  "name": "idb",
  "version": "8.0.4",
  "licence": "ISC"
 },
 {
  "name": "immediate",
  "version": "3.0.6",
  "licence": "MIT"
 },
 {
  "name": "immer",
  "version": "11.2.10",
  "licence": "MIT"
 },
 {
  "name": "inherits",
  "version": "2.0.4",
  "licence": "ISC"
 },
 {
  "name": "isarray",
  "version": "1.0.0",
  "licence": "MIT"
 },
 {
  "name": "jszip",
  "version": "3.10.2",
  "licence": "MIT"
 },
 {
  "name": "lie",
  "version": "3.3.0",
  "licence": "MIT"
 },
 {
  "name": "marked",
  "version": "18.2.1",
  "licence": "MIT"
 },
 {
  "name": "pako",
  "version": "1.0.11",
  "licence": "MIT AND Zlib"
 },
 {
  "name": "pptxgenjs",
  "version": "4.0.1",
  "licence": "MIT"
 },
 {
  "name": "process-nextick-args",
  "version": "2.0.1",
  "licence": "MIT"
 },
 {
  "name": "react",
  "version": "19.3.1",
  "licence": "MIT"
 },
 {
  "name": "react-aria",
  "version": "3.53.1",
  "licence": "Apache-2.0"
 },
 {
  "name": "react-aria-components",
  "version": "1.22.1",
  "licence": "Apache-2.0"
 },
 {
  "name": "react-dom",
  "version": "19.3.1",
  "licence": "MIT"
 },
 {
  "name": "react-stately",
  "version": "3.51.0",
  "licence": "Apache-2.0"
 },
 {
  "name": "readable-stream",
  "version": "2.3.8",
  "licence": "MIT"
 },
 {
  "name": "safe-buffer",
  "version": "5.1.2",
  "licence": "MIT"
 },
 {
  "name": "saxes",
  "version": "6.0.0",
  "licence": "ISC"
 },
 {
  "name": "scheduler",
  "version": "0.28.0",
  "licence": "MIT"
 },
 {
  "name": "setimmediate",
  "version": "1.0.5",
  "licence": "MIT"
 },
 {
  "name": "string_decoder",
  "version": "1.1.1",
  "licence": "MIT"
 },
 {
  "name": "uqr",
  "version": "0.1.3",
  "licence": "MIT"
 },
 {
  "name": "use-sync-external-store",
  "version": "1.7.0",
  "licence": "MIT"
 },
 {
  "name": "util-deprecate",
  "version": "1.0.2",
  "licence": "MIT"
 },
 {
  "name": "uuid",
  "version": "8.3.2",
  "licence": "MIT"
 },
 {
  "name": "xmlchars",
  "version": "2.2.0",
  "licence": "MIT"
 },
 {
  "name": "zod",
  "version": "4.6.7",
  "licence": "MIT"
 },
 {
  "name": "zustand",
  "version": "5.1.0",
  "licence": "MIT"
 }
]
