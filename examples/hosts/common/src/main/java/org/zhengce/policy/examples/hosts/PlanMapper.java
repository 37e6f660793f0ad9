// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts;

import javax.annotation.Nullable;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;

/** The table of plans; {@link PlanTypeHandler} fills and reads the column of the plan. */
@Mapper
interface PlanMapper {

    /** Adds a row and sets its number. */
    @Insert("insert into plans (received_at, kilobytes, plan) values (#{receivedAt}, #{kilobytes}, #{plan})")
    @Options(useGeneratedKeys = true, keyProperty = "id", keyColumn = "id")
    void insert(Receipt receipt);

    /** The row of a number. */
    @Nullable
    @Select("select id, received_at, kilobytes, plan from plans where id = #{id}")
    Receipt find(long id);
}
