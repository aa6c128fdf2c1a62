/**
 * Where the time went: every moment of a case from its report to its end belongs to exactly one holder. Of several that could
 * hold it at once the first of these does ({@link WhoHolds} says it in code):
 *
 * <ol>
 *   <li>a legal pause: the investigators or a court have the case, execution is suspended or deferred, a clock stands still;
 *   <li>a platform that owes a removal, user information or an account lock, from the notice to its claim, its refusal or the
 *       breach of its clock;
 *   <li>the subject, while it may explain itself and while it is to pay and remedy, until that time has run out;
 *   <li>the reporter, while information is asked for, until the day set for the answer;
 *   <li>a body of the State that was asked for a conclusion or directed;
 *   <li>the body that answers for the case.
 * </ol>
 *
 * <p>A case at rest is held by nobody: that time is not part of it.
 */
@NullMarked
package org.hoso.query.timespent;

import org.jspecify.annotations.NullMarked;
