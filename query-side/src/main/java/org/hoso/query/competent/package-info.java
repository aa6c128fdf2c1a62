/** Whose business a case is on a day, as the law names it: who may do what, by which mandate, who is proposed, and why not somebody else. */
@NullMarked
package org.hoso.query.competent;

import org.jspecify.annotations.NullMarked;
