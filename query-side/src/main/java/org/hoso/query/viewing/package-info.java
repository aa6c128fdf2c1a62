/** What every view runs on: events in ledger order, batch by batch, one flush a batch, a culprit parked, where it stands visible. */
@NullMarked
package org.hoso.query.viewing;

import org.jspecify.annotations.NullMarked;
