/** How people outside the incident response are informed: messages to groups, and status pages. */
@NullMarked
package dev.trivet.rootly.communications;

import org.jspecify.annotations.NullMarked;
