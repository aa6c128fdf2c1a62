/** Rows of views compared with what the ledger makes of them. */
@org.jspecify.annotations.NullMarked
package org.hoso.query.comparing;
