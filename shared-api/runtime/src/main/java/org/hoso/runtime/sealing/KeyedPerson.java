package org.hoso.runtime.sealing;

import org.hoso.cases.PersonId;

/** A person with the key that seals for them. */
record KeyedPerson(PersonId person, PersonKey key) {}
