/** The event store on PostgreSQL: stored names instead of class names, our own tables, snapshots and a bounded cache. */
@NullMarked
package org.hoso.runtime.store;

import org.jspecify.annotations.NullMarked;
