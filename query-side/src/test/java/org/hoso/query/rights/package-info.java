/** Who may see what: each cell, each relation, each way a case opens to somebody. */
@NullMarked
package org.hoso.query.rights;

import org.jspecify.annotations.NullMarked;
