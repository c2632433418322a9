/** Connects to the three services and reads who has access to what. */
@NullMarked
package dev.trivet.cli.access;

import org.jspecify.annotations.NullMarked;
