/** What changed in a case file between two places of the ledger: field by field in words, each with its event. */
@NullMarked
package org.hoso.query.changes;

import org.jspecify.annotations.NullMarked;
