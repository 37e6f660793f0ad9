// SPDX-License-Identifier: Apache-2.0
module cn.example.office {
    requires org.zhengce.policy.calc;
    requires org.zhengce.policy.io;
}
