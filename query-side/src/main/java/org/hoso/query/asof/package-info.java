/** The case file as of any past: as it was known at a place of the ledger, and as things truly were at an instant. */
@NullMarked
package org.hoso.query.asof;

import org.jspecify.annotations.NullMarked;
