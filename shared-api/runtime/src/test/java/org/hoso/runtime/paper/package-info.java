/** What is printed is what was written, and stays on the page. */
package org.hoso.runtime.paper;
