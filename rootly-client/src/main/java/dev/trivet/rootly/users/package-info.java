/** Users: their email addresses, phone numbers and notification rules. */
@NullMarked
package dev.trivet.rootly.users;

import org.jspecify.annotations.NullMarked;
