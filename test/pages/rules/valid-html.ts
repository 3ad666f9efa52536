import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';

const html = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // React writes void elements and boolean attributes its own way; both are valid HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'doctype-style': 'off',
    // What is wrong with a form is said before the page's own heading, which axe asks for.
    'heading-level': ['error', { minInitialRank: 'h2' }],
    // One group of checkboxes shares a name, and so do radio buttons and the buttons of an answer.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
    'require-sri': ['error', { target: 'crossorigin' }],
    'tel-non-breaking': 'off',
  },
});

/** html-validate finds nothing. */
export async function validHtml(page: Page): Promise<string[]> {
  const text = await page.evaluate('document.documentElement.outerHTML');
  const report = await html.validateString(`<!DOCTYPE html>${text}`);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`),
  );
}
