/** What is kept of a case is compared with the ledger. */
@org.jspecify.annotations.NullMarked
package org.hoso.query.checking;
