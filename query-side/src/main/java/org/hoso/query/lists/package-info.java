/** The black and the white list for everybody: on any day, as known at any place of the ledger; and whether an address is on one. */
@NullMarked
package org.hoso.query.lists;

import org.jspecify.annotations.NullMarked;
