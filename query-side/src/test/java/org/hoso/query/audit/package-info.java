/** Tests of the audit trail. */
@NullMarked
package org.hoso.query.audit;

import org.jspecify.annotations.NullMarked;
