/** Rows of views are compared with what the ledger makes of them. */
@NullMarked
package org.hoso.query.comparing;

import org.jspecify.annotations.NullMarked;
