/** Who looked: nothing that needs a reason is shown before the look is an event in the ledger. */
@NullMarked
package org.hoso.query.looks;

import org.jspecify.annotations.NullMarked;
