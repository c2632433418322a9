/** Notifications: through which channels a project tells whom about what. */
@NullMarked
package dev.trivet.rollbar.notifications;

import org.jspecify.annotations.NullMarked;
