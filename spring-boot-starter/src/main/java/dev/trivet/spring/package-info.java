/**
 * Clients as beans of a Spring Boot application: properties below {@code trivet.rollbar}, {@code
 * trivet.rootly}, {@code trivet.honeybadger} and {@code trivet.honeybadger-v3} configure them,
 * customizers change everything else.
 */
@NullMarked
package dev.trivet.spring;

import org.jspecify.annotations.NullMarked;
