/** How people outside the response learn about incidents: messages to groups, and status pages. */
@NullMarked
package dev.trivet.rootly.communications;

import org.jspecify.annotations.NullMarked;
