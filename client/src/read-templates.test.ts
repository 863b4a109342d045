import assert from 'node:assert/strict';
import { readTemplates } from './read-templates.js';

describe('readTemplates', () => {
  it('takes the snippets that are whole cables, in their order', () => {
    const text = JSON.stringify({
      'Reply of a post': {
        prefix: ['reply', 'cable-reply'],
        body: ['UNCLAS ${1:POST}', 'TAGS: $0'],
        description: 'Short.',
      },
      Cablegram: { prefix: 'cablegram', body: 'no whole cable' },
      Demarche: { prefix: 'cable-demarche', body: 'UNCLAS STATE' },
    });
    assert.deepEqual(readTemplates(text), [
      { name: 'Reply of a post', description: 'Short.', body: 'UNCLAS ${1:POST}\nTAGS: $0' },
      { name: 'Demarche', description: '', body: 'UNCLAS STATE' },
    ]);
  });
});
