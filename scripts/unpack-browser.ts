import browser from '@sparticuz/chromium'

// It goes to the temporary folder that whoever starts this file has named.
await browser.executablePath()
