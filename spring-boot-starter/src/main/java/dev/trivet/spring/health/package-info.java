/**
 * The health of the services as the actuator shows it, determined from the calls that the
 * application makes anyway.
 */
@NullMarked
package dev.trivet.spring.health;

import org.jspecify.annotations.NullMarked;
