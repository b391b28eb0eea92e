import {
  LifecycleService,
  LifecycleStages,
  LocaleType,
  mergeLocales,
  type Plugin,
  type PluginCtor,
} from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalFormattingVietnamese from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreVietnamese from "@univerjs/preset-sheets-core/locales/vi-VN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import dataValidationVietnamese from "@univerjs/preset-sheets-data-validation/locales/vi-VN";
import { CalculationMode, LogLevel, Univer } from "@/workbook/embedded/univer";

const ENGLISH = {
  name: LocaleType.EN_US,
  words: mergeLocales(coreEnglish, dataValidationEnglish, conditionalFormattingEnglish),
};

/** The words of the grid's own menus and messages, by language tag. */
const LOCALES: Readonly<Record<string, typeof ENGLISH>> = {
  vi: {
    name: LocaleType.VI_VN,
    words: mergeLocales(coreVietnamese, dataValidationVietnamese, conditionalFormattingVietnamese),
  },
  en: ENGLISH,
};

/**
 * Univer with its grid in the container; it draws when a workbook is opened. Its menus speak English
 * where it has no words in `language`, a tag such as "vi".
 */
export function startGrid(container: HTMLElement, language: string): Univer {
  const { name, words } = LOCALES[language] ?? ENGLISH;
  const univer = new Univer({ locale: name, locales: { [name]: words }, logLevel: LogLevel.ERROR });
  const registered = new Set<string>();
  for (const plugin of gridPlugins(container)) {
    const [constructor, options] = typeof plugin === "function" ? [plugin] : plugin;
    if (registered.has(constructor.pluginName)) continue;
    registered.add(constructor.pluginName);
    univer.registerPlugin(constructor, options);
  }
  return univer;
}

/** Resolves when the grid has been drawn for the first time: before, nothing is calculated. */
export function drawn(univer: Univer): Promise<void> {
  return univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Steady);
}

/** Protection is the workbook's own: a person neither adds to it nor takes it away. */
const PROTECTION_MENUS = [
  "sheet.contextMenu.permission",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
];

type PresetPlugin = PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, unknown];

function gridPlugins(container: HTMLElement): PresetPlugin[] {
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      contextMenu: true,
      disableAutoFocus: true,
      footer: { statisticBar: false, menus: false, zoomSlider: true },
      menu: Object.fromEntries(PROTECTION_MENUS.map((id) => [id, { hidden: true }])),
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      sheets: {
        protectedRangeShadow: false,
        disableForceStringMark: true,
        disableForceStringAlert: true,
      },
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  return presets.flatMap((preset) => preset.plugins);
}
