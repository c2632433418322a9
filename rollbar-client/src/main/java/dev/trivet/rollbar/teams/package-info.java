/** Teams, and who and what belongs to them. */
package dev.trivet.rollbar.teams;
