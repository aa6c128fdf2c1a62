@NullMarked
package org.hoso.query.queues;

import org.jspecify.annotations.NullMarked;
