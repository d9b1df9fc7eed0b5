CREATE TABLE "Orders" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Orders" PRIMARY KEY AUTOINCREMENT,
    "Task" TEXT NOT NULL,
    "Section" INTEGER NOT NULL,
    "Role" TEXT NOT NULL,
    "Assignee" TEXT NOT NULL,
    "Deputy" TEXT NULL,
    CONSTRAINT "CK_Orders_Assignee_plan" CHECK ("Assignee" IN ('SZB', 'TXGLJ', 'DXYYS', 'ZJT', 'GBYSJT', 'GDWLJT', 'GSZB', 'JJXXZX', 'XXHJ', 'KJZX', 'ZFBGT', 'SZYGBM', 'GSQSZF', 'GWYJ', 'DAJ', 'XNB', 'FZB', 'JGSWGLJ', 'CZT', 'SJT', 'JMW', 'YJJ', 'NYT', 'HYYYT', 'WST', 'ZJJ', 'GSXZJ', 'CRJJYJYJ', 'AJJ', 'FJMJJ', 'YGSQSZF', 'ZSCQJ', 'RHFZZXZH', 'BB', 'GSWJ', 'DSWJ', 'SWNB', 'SWZZB', 'FZSZF', 'XMSZF', 'PTSZF', 'SMSZF', 'QZSZF', 'ZZSZF', 'NPSZF', 'LYSZF', 'NDSZF', 'RST', 'JYT', 'KJT', 'KX', 'FGW', 'MZT', 'CL', 'SFT', 'GAT', 'JYGLJ', 'JTYST', 'LYJ', 'GWFJGS', 'WJMT', 'SLT', 'YZGLJ', 'PTGWH', 'CHDLXXJ', 'DKJ', 'SWJYJ', 'SWBMJ', 'WAB', 'HYZGBM', 'TB')),
    CONSTRAINT "CK_Orders_Deputy_plan" CHECK ("Deputy" IN ('SZB', 'TXGLJ', 'DXYYS', 'ZJT', 'GBYSJT', 'GDWLJT', 'GSZB', 'JJXXZX', 'XXHJ', 'KJZX', 'ZFBGT', 'SZYGBM', 'GSQSZF', 'GWYJ', 'DAJ', 'XNB', 'FZB', 'JGSWGLJ', 'CZT', 'SJT', 'JMW', 'YJJ', 'NYT', 'HYYYT', 'WST', 'ZJJ', 'GSXZJ', 'CRJJYJYJ', 'AJJ', 'FJMJJ', 'YGSQSZF', 'ZSCQJ', 'RHFZZXZH', 'BB', 'GSWJ', 'DSWJ', 'SWNB', 'SWZZB', 'FZSZF', 'XMSZF', 'PTSZF', 'SMSZF', 'QZSZF', 'ZZSZF', 'NPSZF', 'LYSZF', 'NDSZF', 'RST', 'JYT', 'KJT', 'KX', 'FGW', 'MZT', 'CL', 'SFT', 'GAT', 'JYGLJ', 'JTYST', 'LYJ', 'GWFJGS', 'WJMT', 'SLT', 'YZGLJ', 'PTGWH', 'CHDLXXJ', 'DKJ', 'SWJYJ', 'SWBMJ', 'WAB', 'HYZGBM', 'TB')),
    CONSTRAINT "CK_Orders_Role_plan" CHECK ("Role" IN ('lead', 'responsible', 'supporting', 'guiding')),
    CONSTRAINT "CK_Orders_Section_plan" CHECK ("Section" IN (1, 2, 3, 4, 5, 6, 7, 8)),
    CONSTRAINT "CK_Orders_Task_plan" CHECK ("Task" IN ('1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '2.7', '2.8', '2.9', '2.10', '2.11', '2.12', '2.13', '2.14', '2.15', '3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7', '3.8', '3.9', '3.10', '3.11', '3.12', '3.13', '3.14', '4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7', '4.8', '4.9', '4.10', '4.11', '5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '6.7', '6.8', '7.1', '7.2', '7.3', '8.1', '8.2', '8.3', '8.4', '8.5', '8.6'))
);


CREATE TABLE "plan_agencies" (
    "Code" TEXT NOT NULL CONSTRAINT "PK_plan_agencies" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "English" TEXT NOT NULL,
    "IsCollective" INTEGER NOT NULL,
    "RetiredSince" TEXT NULL
);


INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('AJJ', 'Fujian Administration of Work Safety', 0, '省安监局', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('BB', 'Fujian Institutional Staffing Office', 0, '省编办', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('CHDLXXJ', 'Fujian Bureau of Surveying, Mapping and Geoinformation', 0, '省测绘地理信息局', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('CL', 'Fujian Disabled Persons’ Federation', 0, '省残联', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('CRJJYJYJ', 'Fujian Entry-Exit Inspection and Quarantine Bureau', 0, '省出入境检验检疫局', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('CZT', 'Fujian Department of Finance', 0, '省财政厅', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('DAJ', 'Fujian Archives Bureau', 0, '省档案局', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('DKJ', 'Fujian Bureau of Geology and Mineral Exploration', 0, '省地勘局', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('DSWJ', 'Fujian Local Tax Bureau', 0, '省地税局', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('DXYYS', 'Telecommunications operators', 1, '各电信运营商', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('FGW', 'Fujian Development and Reform Commission', 0, '省发展改革委', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('FJMJJ', 'Fujian Administration of Coal Mine Safety', 0, '福建煤监局', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('FZB', 'Fujian Legislative Affairs Office', 0, '省法制办', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('FZSZF', 'Fuzhou Municipal Government', 0, '福州市政府', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('GAT', 'Fujian Department of Public Security', 0, '省公安厅', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('GBYSJT', 'Fujian Radio, Film and Television Group', 0, '省广播影视集团', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('GDWLJT', 'Fujian Radio and Television Network Group Co., Ltd.', 0, '省广电网络集团股份有限公司', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('GSQSZF', 'Governments of the cities with districts', 1, '各设区市政府', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('GSWJ', 'Fujian State Tax Bureau', 0, '省国税局', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('GSXZJ', 'Fujian Administration for Industry and Commerce', 0, '省工商局', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('GSZB', 'Digital offices of the cities with districts', 1, '各设区市数字办', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('GWFJGS', 'State Grid Fujian', 0, '国家电网福建公司', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('GWYJ', 'Fujian Civil Service Bureau', 0, '省公务员局', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('HYYYT', 'Fujian Department of Ocean and Fisheries', 0, '省海洋与渔业厅', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('HYZGBM', 'Competent authorities of each industry', 1, '各行业主管部门', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('JGSWGLJ', 'Fujian Government Offices Administration', 0, '省机关事务管理局', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('JJXXZX', 'Fujian Economic Information Centre', 0, '省经济信息中心', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('JMW', 'Fujian Economic and Trade Commission', 0, '省经贸委', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('JTYST', 'Fujian Department of Transport', 0, '省交通运输厅', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('JYGLJ', 'Fujian Prison Administration', 0, '省监狱管理局', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('JYT', 'Fujian Department of Education', 0, '省教育厅', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('KJT', 'Fujian Department of Science and Technology', 0, '省科技厅', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('KJZX', 'Fujian Spatial Information Engineering Research Centre', 0, '省空间信息工程研究中心', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('KX', 'Fujian Association for Science and Technology', 0, '省科协', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('LYJ', 'Fujian Tourism Bureau', 0, '省旅游局', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('LYSZF', 'Longyan Municipal Government', 0, '龙岩市政府', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('MZT', 'Fujian Department of Civil Affairs', 0, '省民政厅', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('NDSZF', 'Ningde Municipal Government', 0, '宁德市政府', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('NPSZF', 'Nanping Municipal Government', 0, '南平市政府', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('NYT', 'Fujian Department of Agriculture', 0, '省农业厅', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('PTGWH', 'Administrative Committee of the Pingtan Comprehensive Experimental Zone', 0, '平潭综合实验区管委会', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('PTSZF', 'Putian Municipal Government', 0, '莆田市政府', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('QZSZF', 'Quanzhou Municipal Government', 0, '泉州市政府', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('RHFZZXZH', 'People’s Bank of China, Fuzhou Central Sub-branch', 0, '人行福州中心支行', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('RST', 'Fujian Department of Human Resources and Social Security', 0, '省人力资源和社会保障厅', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('SFT', 'Fujian Department of Justice', 0, '省司法厅', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('SJT', 'Fujian Audit Department', 0, '省审计厅', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('SLT', 'Fujian Department of Water Resources', 0, '省水利厅', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('SMSZF', 'Sanming Municipal Government', 0, '三明市政府', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('SWBMJ', 'Secrecy Bureau of the CPC Fujian Committee', 0, '省委保密局', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('SWJYJ', 'Cipher Bureau of the CPC Fujian Committee', 0, '省委机要局', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('SWNB', 'Rural Work Office of the CPC Fujian Committee', 0, '省委农办', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('SWZZB', 'Organization Department of the CPC Fujian Committee', 0, '省委组织部', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('SZB', 'Digital Fujian Office', 0, '省数字办', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('SZYGBM', 'Provincial departments concerned', 1, '省直有关部门', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('TB', 'Fujian Taiwan Affairs Office', 0, '省台办', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('TXGLJ', 'Fujian Communications Administration', 0, '省通信管理局', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('WAB', 'Fujian Network and Information Security Office', 0, '省网安办', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('WJMT', 'Fujian Department of Foreign Trade and Economic Cooperation', 0, '省外经贸厅', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('WST', 'Fujian Department of Health', 0, '省卫生厅', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('XMSZF', 'Xiamen Municipal Government', 0, '厦门市政府', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('XNB', 'Fujian Efficiency Office', 0, '省效能办', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('XXHJ', 'Fujian Informatization Bureau', 0, '省信息化局', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('YGSQSZF', 'Governments of the cities concerned', 1, '各有关设区市政府', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('YJJ', 'Fujian Drug Administration', 0, '省药监局', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('YZGLJ', 'Fujian Postal Administration', 0, '省邮政管理局', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('ZFBGT', 'General Office of the Fujian Provincial Government', 0, '省政府办公厅', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('ZJJ', 'Fujian Bureau of Quality Supervision', 0, '省质监局', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('ZJT', 'Fujian Department of Housing and Urban-Rural Development', 0, '省住房和城乡建设厅', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('ZSCQJ', 'Fujian Intellectual Property Office', 0, '省知识产权局', NULL);
SELECT changes();

INSERT INTO "plan_agencies" ("Code", "English", "IsCollective", "Name", "RetiredSince")
VALUES ('ZZSZF', 'Zhangzhou Municipal Government', 0, '漳州市政府', NULL);
SELECT changes();



