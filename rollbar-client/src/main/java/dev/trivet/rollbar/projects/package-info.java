/** Projects of the account. */
package dev.trivet.rollbar.projects;
