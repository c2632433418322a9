/** Teams of the account, with their users and projects. */
@NullMarked
package dev.trivet.rollbar.teams;

import org.jspecify.annotations.NullMarked;
