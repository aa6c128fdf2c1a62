/** Công bố số liệu: figures as they were published, each with the version of its query and its place in the ledger. */
@NullMarked
package org.hoso.publications;

import org.jspecify.annotations.NullMarked;
