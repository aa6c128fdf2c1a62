/** The audit trail: who did what, when, for which body; one line an event, in order, and what each reader may see of it. */
@NullMarked
package org.hoso.query.audit;

import org.jspecify.annotations.NullMarked;
