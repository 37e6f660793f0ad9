// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts.suite;

/**
 * What an application answers.
 *
 * @param status the status of HTTP
 * @param type the media type
 * @param location where what was made is found, or empty
 * @param body the body, which is UTF-8
 */
record Answer(int status, String type, String location, String body) {

    /** The same without what differs from one taking of a plan to the next: its number and the time. */
    Answer bare() {
        return new Answer(
                status,
                type,
                location.replaceAll("\\d+", "N"),
                body.replaceAll("\"received_at\" : \\d{13},", "\"received_at\" : T,")
                        .replaceAll("\"id\" : \"\\d+\",", "\"id\" : \"N\","));
    }
}
