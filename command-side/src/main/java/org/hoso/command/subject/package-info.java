/** Finding the subject: alleged, identified, beyond finding. */
@NullMarked
package org.hoso.command.subject;

import org.jspecify.annotations.NullMarked;
