/** Notifications: the channels that a project notifies through, and the rules that say when. */
@NullMarked
package dev.trivet.rollbar.notifications;

import org.jspecify.annotations.NullMarked;
