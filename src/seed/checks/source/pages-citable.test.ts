import { describe, expect, it } from 'vitest'
import { type Edit, faults } from '../../../../test/support/small-seed.ts'
import { pagesCitable } from './pages-citable.ts'

describe('pagesCitable', () => {
  it.each<[string, Edit[]]>([
    ['the small seed', []],
    [
      'a journal',
      [['references/pages.yaml', 'https://example.org/anatomy', 'https://pubmed.ncbi.nlm.nih.gov/12345678/']],
    ],
  ])('accepts %s', (_, edits) => {
    expect(faults(pagesCitable, edits)).toEqual([])
  })

  it.each<[string, Edit[], string[]]>([
    [
      'an encyclopaedia',
      [['references/pages.yaml', 'https://example.org/anatomy', 'https://en.wikipedia.org/wiki/Knee']],
      [
        'references/pages.yaml:6 https://en.wikipedia.org/wiki/Knee is a copy, not the source -> read the original and give its address, or leave the fact out',
      ],
    ],
    [
      'a scraper',
      [['references/pages.yaml', 'https://example.org/anatomy', 'https://studylib.net/doc/1/knee']],
      [
        'references/pages.yaml:6 https://studylib.net/doc/1/knee is a copy, not the source -> read the original and give its address, or leave the fact out',
      ],
    ],
    [
      'an address of numbers',
      [['references/pages.yaml', 'https://example.org/anatomy', 'http://192.0.2.7/paper']],
      [
        'references/pages.yaml:6 http://192.0.2.7/paper is a copy, not the source -> read the original and give its address, or leave the fact out',
      ],
    ],
    [
      'the door of a library',
      [['references/pages.yaml', 'https://example.org/anatomy', 'https://journals.proxy.example.edu/a']],
      [
        'references/pages.yaml:6 https://journals.proxy.example.edu/a is a copy, not the source -> read the original and give its address, or leave the fact out',
      ],
    ],
    [
      'a list of search results',
      [['references/pages.yaml', 'https://example.org/anatomy', 'https://example.org/search/?q=knee']],
      [
        'references/pages.yaml:6 https://example.org/search/?q=knee is a search, not a page -> give the address of the page that was found',
      ],
    ],
    [
      'tracking parameters',
      [['references/pages.yaml', 'https://example.org/anatomy', 'https://example.org/anatomy?utm_source=x']],
      [
        'references/pages.yaml:6 the address carries tracking parameters -> cut it off before utm_ and the like',
      ],
    ],
  ])('refuses %s', (_, edits, expected) => {
    expect(faults(pagesCitable, edits)).toEqual(expected)
  })
})
