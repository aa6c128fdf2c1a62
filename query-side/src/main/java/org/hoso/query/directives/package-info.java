/** Directives of higher bodies to local ones: what was asked, by when, what came back, and where reports are overdue. */
@NullMarked
package org.hoso.query.directives;

import org.jspecify.annotations.NullMarked;
