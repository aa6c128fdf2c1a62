/** The ledger: one dense order of all events, a hash of each, and the feed that every view reads by position. */
@NullMarked
package org.hoso.runtime.ledger;

import org.jspecify.annotations.NullMarked;
