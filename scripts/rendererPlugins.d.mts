import type { PluginOption } from 'vite'

export declare const rendererPlugins: () => PluginOption[]
