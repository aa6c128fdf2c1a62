/** What stood in a list from one place of the ledger to another. */
@NullMarked
package org.hoso.query.stays;

import org.jspecify.annotations.NullMarked;
