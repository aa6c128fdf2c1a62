/**
 * Công bố số liệu: the figures of months and quarters as they were published, open to everybody, in files that say how many rows they
 * have; drafts for the officers who publish them, and the same numbers made again at any later time.
 */
@NullMarked
package org.hoso.query.publications;

import org.jspecify.annotations.NullMarked;
