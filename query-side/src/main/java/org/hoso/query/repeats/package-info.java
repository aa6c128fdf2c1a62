/**
 * Vi phạm nhiều lần: which account or subject has how many violations in which window, on any day and as known at any time,
 * and which sanctions, blocks and locks have lost what they rest on.
 *
 * <p>What can be matched across cases: an account whose name stands in the canonical address of an item ({@link
 * org.hoso.cases.AccountPaths}), kept as a hash; a subject who was identified by an identity number, by its random
 * person id. What cannot: a handle that was only written down (it is sealed under a key of its own case), a subject known by
 * name alone, an account that stands in no address (a video's own link), and one account under its name and under its number.
 */
@NullMarked
package org.hoso.query.repeats;

import org.jspecify.annotations.NullMarked;
