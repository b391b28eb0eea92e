/**
 * The page behind the ribbon. Every button of ours opens the pane at its view (manifest.xml), so no
 * button calls a function here; Office still waits for the page to say that it is ready.
 */
if (typeof Office !== "undefined") void Office.onReady();

export {};
