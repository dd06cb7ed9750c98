import 'fake-indexeddb/auto'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Patient, because the machine may be busy and views load late.
configure({ asyncUtilTimeout: 10_000 })

afterEach(cleanup)
